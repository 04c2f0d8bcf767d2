/** Asking what is near, and saying so where nobody can tell. */
package org.foothold.triage.nearby.application;
