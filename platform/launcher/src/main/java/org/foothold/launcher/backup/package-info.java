/** Taking a backup of one installation while it serves, bringing it back, and showing that what came back is the same. */
package org.foothold.launcher.backup;
