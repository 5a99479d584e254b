/** Names that take the place of others; what they have in common is that nobody of the news bears two of them. */
const list = (names: string): readonly string[] => names.split(' ');

/** Given names by the gender that readers take from them; *unknown* ones tell none. */
export const otherGivenNames = {
  male: list(
    'Walter Gregory Stephen Patrick Vincent Howard Leonard Martin Raymond Oscar Philip Edmund Conrad Gerald Norman Victor Theodore Arthur Simon Julian Adrian Malcolm Russell Eugene Clifford Lionel Hector Alfredo Gustavo Ernesto Rafael Hamid Tariq Rashid Igor Stefan Henrik Magnus Giovanni Matteo Kenji Ravi Sanjay Emeka',
  ),
  female: list(
    'Margaret Eleanor Beatrice Cynthia Deborah Florence Gloria Harriet Irene Josephine Katherine Lorraine Marjorie Natalie Pauline Rosemary Sylvia Theresa Ursula Veronica Wendy Yvonne Adriana Carmen Dolores Esperanza Fatima Leila Nadia Ingrid Astrid Birgit Giulia Francesca Yuki Priya Lakshmi Ngozi Vivian Edith Mabel Agnes Constance',
  ),
  unknown: list('Terrin Quillan Jorvin Maddix Tavish Ellery Corwen Zevrin Brisco Landry Ossian Perrin'),
} as const;

export const otherSurnames = list(
  'Hartwell Pemberton Ashworth Lindqvist Castellano Okonkwo Drummond Fairbanks Gallagher Hendricks Ivanenko Jankowski Kowalczyk Lombardi Marchetti Nakagawa Ostrowski Petrakis Quintero Rosenthal Santangelo Thibodeaux Underhill Vandermeer Whitfield Yamashita Zielinski Abernathy Blackburn Carmody Delacroix Eastman Featherstone Goldblum Haverford Inverarity Jessup Kirkland Lattimore Mayhew Norcross Oglethorpe Prendergast Ramsbottom Satterfield Tillinghast Vanterpool Wetherby Yarborough Zapata Arellano Bohannon Crenshaw Dunleavy Escamilla Fitzsimmons Gutierrez Holloway Ibarra Jorgensen Kilpatrick Lundgren Maldonado Nguyen Obermeyer Pettigrew Rademacher Sorensen Trujillo Villanueva Westbrook Ybarra Zimmerman Aldridge Bettencourt Calloway Dubrovsky Ellsworth Fonseca Grunwald Hathaway Isherwood',
);
