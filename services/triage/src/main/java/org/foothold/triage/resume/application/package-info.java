/** Keeping answers by a code and going on with them. */
package org.foothold.triage.resume.application;
