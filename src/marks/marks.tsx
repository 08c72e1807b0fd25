import { language } from '../storage/interface-language.ts';
import { startPage } from '../ui/start-page.tsx';
import { MarksPage } from './MarksPage.tsx';

startPage('marksTitle', <MarksPage />, language);
