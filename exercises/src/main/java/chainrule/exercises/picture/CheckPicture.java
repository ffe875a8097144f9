package chainrule.exercises.picture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a failed check shows beside its words. In JSON its kind is a name that never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GradientPicture.class, name = "gradient"),
  @JsonSubTypes.Type(value = CurvePicture.class, name = "curve"),
  @JsonSubTypes.Type(value = RegionPicture.class, name = "region")
})
public sealed interface CheckPicture permits GradientPicture, CurvePicture, RegionPicture {

  /** Returns what is drawn, one panel after the other. */
  List<Panel> panels();

  /** Returns what the picture shows, in one line of plain text. */
  String line();
}
