import changelog from '../../CHANGELOG.md?raw';
import { language } from '../storage/interface-language.ts';
import { unreadNews } from '../storage/settings.ts';
import { startPage } from '../ui/start-page.tsx';
import { NewsPage } from './NewsPage.tsx';
import { releasesOf } from './releases.ts';

startPage('newsTitle', <NewsPage releases={releasesOf(changelog)} />, language);
void unreadNews.reset();
