// @vitest-environment node
import { measureShapes } from './measure';

measureShapes(1);
