/** What an open answer may still change, worked out from the rules as they are written. Plain Java; asks in doubt. */
package org.foothold.triage.asking.domain;
