/** The life of question sets, their rules and their test cases: drafted, checked, published, rolled back, withdrawn. */
package org.foothold.triage.publishing;
