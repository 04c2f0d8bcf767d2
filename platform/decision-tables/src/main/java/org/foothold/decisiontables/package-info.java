/** Rules that analysts write as DMN decision tables: compiled with strict checks, evaluated aloud; the engine behind it shows nowhere. */
package org.foothold.decisiontables;
