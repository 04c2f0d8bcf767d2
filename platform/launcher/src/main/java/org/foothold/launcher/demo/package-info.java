/** Fictional people and data with which somebody new can try the platform. */
package org.foothold.launcher.demo;
