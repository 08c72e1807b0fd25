import { language } from '../storage/interface-language.ts';
import { startPage } from '../ui/start-page.tsx';
import { OptionsPage } from './OptionsPage.tsx';

startPage('optionsTitle', <OptionsPage />, language);
