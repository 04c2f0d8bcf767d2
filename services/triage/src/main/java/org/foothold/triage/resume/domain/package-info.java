/** A code by which somebody goes on with their answers on another day or device. */
package org.foothold.triage.resume.domain;
