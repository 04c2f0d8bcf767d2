/** What the other services are told of flags. */
package org.foothold.triage.flag.messaging;
