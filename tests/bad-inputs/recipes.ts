import { fileSystemRecipes } from './recipes-file-system.ts';
import { largeRecipes } from './recipes-large.ts';

/** How to make a bad input that no file in git can be. */
export interface Recipe {
  readonly name: string;
  /** Works in a folder that holds two sound entries; tells where to start the program and how much there is to read. */
  readonly make: (root: string) => { readonly cwd?: string; readonly size?: number } | void;
  /** The options in place of `--registry ROOT`. */
  readonly args?: (root: string) => readonly string[];
  /** Must be run by somebody who may not read everything. */
  readonly asNobody?: boolean;
}

/** All bad inputs that are made, not stored. */
export const recipes: readonly Recipe[] = [...fileSystemRecipes, ...largeRecipes];
