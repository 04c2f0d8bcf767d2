/** A record: what one source said of one person. */
package org.foothold.citizens.record.domain;
