/** Writing CSV files quickly, in the dialects that councils' systems speak. */
package org.foothold.samplecity.csv;
