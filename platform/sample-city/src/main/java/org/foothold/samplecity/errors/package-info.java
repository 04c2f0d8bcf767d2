/** How councils' files come to say other than what is so: the error model, and the clerk who follows it. */
package org.foothold.samplecity.errors;
