/** The pages on which a worker asks somebody how they are, and sees the change drawn. */
package org.foothold.triage.wellbeing.web;
