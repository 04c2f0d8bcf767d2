/** Flags on pages: raised by a worker for somebody they met, and what came of them. */
package org.foothold.triage.flag.web;
