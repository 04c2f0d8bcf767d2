/** Taking in one record at any time, as its source sends it. */
package org.foothold.citizens.ingest.application;
