/** English words that stand in any sentence, folded: to share one says nothing of two printings. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as because while although though unless until ' +
    'of in on at to from by with without for into onto over under about after before between through during against ' +
    'up down out off again i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'myself ourselves yourself himself herself itself themselves who whom whose which what when where why how ' +
    'is am are was were be been being do does did done have has had having will would shall should can could may might must ' +
    'not no yes all any some each every both either neither more most much many such other another only own same too very just also ' +
    'there here now well one ones s t let go get got goes going'
  ).split(' '),
);
