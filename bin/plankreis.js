#!/usr/bin/env node
import { run } from '../dist/plankreis.js';

await run();
