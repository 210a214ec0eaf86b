/** Why a part was chosen, and who needs it. */
package dev.dovetail.tool.why;
