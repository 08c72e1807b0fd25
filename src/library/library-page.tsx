import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { refresh } from './shelf.ts';

startPage('openLibrary', <LibraryPage />);
hearChanges(() => void refresh());
void refresh();
