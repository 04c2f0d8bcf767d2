/** What analysts do with question sets, and which version each conversation gets. */
package org.foothold.triage.publishing.application;
