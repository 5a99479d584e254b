import { enhanceCopyLinks } from './copy-link.ts';
import { enhanceThemeSwitch } from './theme-switch.ts';

enhanceCopyLinks(document);
enhanceThemeSwitch(document);
