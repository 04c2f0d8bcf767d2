/** One record at a time over HTTP. */
package org.foothold.citizens.ingest.api;
