package org.jisr.it;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Holds answers against the OpenAPI document: every property there, null only where allowed, words
 * of closed lists. Faults name the place, never a value.
 */
final class AsDocumented {
  private final JsonObject document;
  private final List<String> faults = new ArrayList<>();

  AsDocumented(JsonObject document) {
    this.document = document;
  }

  /** What is not as documented so far. */
  List<String> faults() {
    return faults;
  }

  /** Holds the answer to GET of this path against its schema. */
  void check(String path, Visitor.Answer answer) {
    if (answer.status() != 200) {
      faults.add(path + ": status " + answer.status());
      return;
    }
    JsonObject schema =
        document
            .getJsonObject("paths")
            .getJsonObject(path)
            .getJsonObject("get")
            .getJsonObject("responses")
            .getJsonObject("200")
            .getJsonObject("content")
            .getJsonObject("application/json")
            .getJsonObject("schema");
    JsonValue body = answer.body().startsWith("[") ? answer.array() : answer.object();
    check(path, schema, body);
  }

  private void check(String place, JsonObject schema, JsonValue value) {
    if (schema.containsKey("$ref")) {
      String name = schema.getString("$ref").replace("#/components/schemas/", "");
      check(
          place,
          document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name),
          value);
    } else if (schema.containsKey("anyOf")) {
      if (value != JsonValue.NULL) {
        check(place, schema.getJsonArray("anyOf").getJsonObject(0), value);
      }
    } else if (!typesOf(schema).contains(typeOf(value))) {
      faults.add(place + ": " + typeOf(value) + ", not " + typesOf(schema));
    } else if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
      faults.add(place + ": a word outside its list");
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> check(place + "[]", schema.getJsonObject("items"), item));
    } else if (value instanceof JsonObject object) {
      checkProperties(place, schema.getJsonObject("properties"), object);
    }
  }

  private void checkProperties(String place, JsonObject properties, JsonObject object) {
    if (!properties.keySet().equals(object.keySet())) {
      faults.add(place + ": " + object.keySet() + ", not " + properties.keySet());
      return;
    }
    object.forEach(
        (name, value) -> check(place + "." + name, properties.getJsonObject(name), value));
  }

  private static Set<String> typesOf(JsonObject schema) {
    JsonValue type = schema.get("type");
    return type instanceof JsonArray several
        ? Set.copyOf(several.getValuesAs(JsonString::getString))
        : Set.of(schema.getString("type"));
  }

  private static String typeOf(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE, FALSE -> "boolean";
      case NUMBER -> "integer";
      default -> value.getValueType().name().toLowerCase(Locale.ROOT);
    };
  }
}
