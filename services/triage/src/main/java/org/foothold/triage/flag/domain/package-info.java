/** The life of one flag: why somebody should be contacted, by when, and what came of it. */
package org.foothold.triage.flag.domain;
