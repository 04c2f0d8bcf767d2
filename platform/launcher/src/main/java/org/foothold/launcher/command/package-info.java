/** The commands of {@code deploy/local}: up, down, status, logs. */
package org.foothold.launcher.command;
