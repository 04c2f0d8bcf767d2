/** Sampleton: a fictional city of any size, the same for the same seed, with the files a council would hold about it. */
package org.foothold.samplecity;
