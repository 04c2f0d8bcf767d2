/** The First step in languages beside English and Welsh: drafts first, confirmed text by text, never wrong about danger. */
package org.foothold.triage.translation;
