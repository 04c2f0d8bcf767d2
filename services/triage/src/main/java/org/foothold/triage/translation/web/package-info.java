/** The pages on which analysts look after translations, and the words of pages in further languages. */
package org.foothold.triage.translation.web;
