import { Culture, NumberRecognizer } from '@microsoft/recognizers-text-number';
import { putNumberModels } from './number-models.ts';

// A script of its own: Firefox ends the process of a page that holds these patterns.
const recognizer = new NumberRecognizer(Culture.English);
putNumberModels(globalThis, [
  recognizer.getNumberModel(),
  recognizer.getOrdinalModel(),
  recognizer.getPercentageModel(),
]);
