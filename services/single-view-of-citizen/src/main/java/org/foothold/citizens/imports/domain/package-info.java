/** Reading a council's file: the mapping that explains it, the row that is good, the row that is not and why. */
package org.foothold.citizens.imports.domain;
