// n8n's scanner is an ES module, which jest's CommonJS world cannot load: `node scan.mjs <source|tarball> <folder>`.
import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';

const [leg, folder] = process.argv.slice(2);
const patterns = leg === 'source' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
const { passed, message, details } = await analyzePackage(folder, patterns);
process.stdout.write(JSON.stringify({ passed, report: details ?? message ?? '' }));
