/** Reads the folder of rules, strictly; the only package that knows YAML. */
package se.justerbar.yaml;
