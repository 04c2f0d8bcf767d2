/** Whose data it is, and reading or removing all of it. */
package org.foothold.citizens.subject.application;
