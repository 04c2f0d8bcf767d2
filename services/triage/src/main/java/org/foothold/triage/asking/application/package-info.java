/** Works out what is left out while somebody answers; where that fails, nothing is. */
package org.foothold.triage.asking.application;
