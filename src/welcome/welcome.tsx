import { language } from '../storage/interface-language.ts';
import { startPage } from '../ui/start-page.tsx';
import { WelcomePage } from './WelcomePage.tsx';

startPage('welcomeTitle', <WelcomePage />, language);
