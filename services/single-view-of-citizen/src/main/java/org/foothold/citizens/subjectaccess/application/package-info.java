/** Answering a subject access request. */
package org.foothold.citizens.subjectaccess.application;
