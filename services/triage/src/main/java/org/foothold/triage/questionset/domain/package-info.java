/** What a question set is: questions in order, their options, and every text in every language. */
package org.foothold.triage.questionset.domain;
