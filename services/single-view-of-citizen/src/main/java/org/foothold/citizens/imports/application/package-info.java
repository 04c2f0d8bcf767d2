/** Importing a file: accept it, read it through, take its rows in batches, report. */
package org.foothold.citizens.imports.application;
