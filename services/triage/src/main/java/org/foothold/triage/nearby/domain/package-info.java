/** Where help is near somebody. */
package org.foothold.triage.nearby.domain;
