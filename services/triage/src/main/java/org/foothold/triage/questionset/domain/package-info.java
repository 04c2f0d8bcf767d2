/** What a question set is: questions of each kind in order, when each is asked, and every text in every language. */
package org.foothold.triage.questionset.domain;
