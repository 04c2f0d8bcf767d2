/** Flags as rows; their notes sealed. */
package org.foothold.triage.flag.store;
