/** Keeps translations at hand, and lets analysts write and confirm them. */
package org.foothold.triage.translation.application;
