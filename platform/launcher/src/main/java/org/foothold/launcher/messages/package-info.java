/** What the broker holds that a person asks after. */
package org.foothold.launcher.messages;
