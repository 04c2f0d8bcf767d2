/** Retention rules and runs over HTTP. */
package org.foothold.citizens.retention.api;
