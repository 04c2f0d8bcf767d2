/** Training a council's own model on its own records: a command beside the service, {@code deploy/local/train}. */
package org.foothold.citizens.training;
