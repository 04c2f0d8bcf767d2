/** What can be done with a flag: raise it, resolve it, find the one that binds us. */
package org.foothold.triage.flag.application;
