/** The files that a council's systems hold about people, each with a layout, habits and references of its own. */
package org.foothold.samplecity.sources;
