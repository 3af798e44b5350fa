#include "achilles/sign.hpp"

#include <algorithm>
#include <array>

namespace achilles {
namespace {

using enum SignClass;
using enum Urgency;

constexpr std::string_view rupture_message =
    "This can be a torn tendon. Go to an emergency department today. Being able to walk, to move the ankle or to "
    "stand on tiptoe does not rule it out, and neither does mild pain.";
constexpr std::string_view clot_message =
    "This can be a blood clot in the leg. Get urgent medical help today. With breathlessness or chest pain, call the "
    "emergency number now.";

// The order is that of the enumeration.
constexpr std::array<SignInfo, sign_count> signs{{
    {Sign::pop, "pop", stop, emergency, "Sudden pain at the back of the leg, or a snap, a pop or a kick felt there",
     rupture_message, "P: boyd-2015, kernow-rms; S: theachilleshub"},
    {Sign::cannot_raise, "cannot-raise", stop, emergency,
     "A single-leg heel raise that was possible before is not possible any more", rupture_message,
     "P: singh-2015, boyd-2015"},
    {Sign::gap, "gap", stop, emergency, "A gap that can be seen or felt in the tendon", rupture_message,
     "P: singh-2015, boyd-2015"},
    {Sign::bruising, "bruising", stop, emergency, "Marked bruising around the tendon or heel", rupture_message,
     "P: singh-2015, boyd-2015"},
    {Sign::calf_swelling, "calf-swelling", stop, same_day,
     "One calf throbbing, swollen, warm, red or dark, or with hard veins", clot_message, "S: nhs-dvt"},
    {Sign::breathless, "breathless", stop, emergency, "Breathlessness or chest pain", "Call the emergency number now.",
     "S: nhs-dvt"},
    {Sign::hot_swollen, "hot-swollen", stop, same_day, "A hot, red, swollen tendon or joint",
     "This can be an infection or an inflamed joint. Get urgent medical help today.",
     "P: gcare-gloucestershire, cht-nhs"},
    {Sign::fever, "fever", stop, same_day, "Fever or feeling unwell together with the tendon pain",
     "This can be an infection. Get urgent medical help today.", "P: gcare-gloucestershire, cht-nhs"},
    {Sign::cannot_bear_weight, "cannot-bear-weight", stop, emergency,
     "Weight cannot be put on the leg, the ankle has changed shape, or the foot is cold or without feeling",
     "Go to an emergency department today.", "P: gcare-gloucestershire"},
    {Sign::direct_blow, "direct-blow", stop, emergency, "A direct blow to the tendon or heel",
     "Go to an emergency department today.", "P: gcare-gloucestershire"},
    {Sign::fluoroquinolone, "fluoroquinolone", stop, same_day,
     "A fluoroquinolone antibiotic (a name ending in -floxacin) now or in the last 6 months, and tendon pain",
     "Regulators advise people with tendon trouble on these antibiotics to contact whoever prescribed them at once. "
     "Speak to your prescriber or a pharmacist today; do not change the medicine on this program's word.",
     "S: mhra-2019, fda-2008; D"},
    {Sign::steroid_injection, "steroid-injection", stop, soon,
     "A steroid injection in or around the tendon in the last 12 weeks",
     "Ask the clinician who gave it when the tendon may be loaded.",
     "P: kernow-rms, gcare-gloucestershire, singh-2015; D"},
    {Sign::under_18, "under-18", stop, soon, "Younger than 18",
     "This program is for adults; growing heels have other causes. See a clinician.",
     "P: van-der-vlist-2020b, hasani-2021, oajsm-heel-pain, tu-2011"},
    {Sign::heel_squeeze, "heel-squeeze", stop, same_day,
     "Heel-bone pain that grows steadily after more activity, or when the heel is squeezed from the sides",
     "This can be a stress fracture of the heel bone. Stay off impact and see a clinician.",
     "P: tu-2011, oajsm-heel-pain"},
    {Sign::unexplained_illness, "unexplained-illness", stop, soon,
     "Night pain together with weight loss nobody can explain, or with cancer now or before",
     "See a clinician within days, before any exercise.", "G"},
    {Sign::pregnancy, "pregnancy", stop, soon, "Pregnancy",
     "No trial of these programmes included pregnancy. Ask your clinician before loading.", "D"},
    {Sign::recent_surgery, "recent-surgery", stop, soon, "Recent surgery on this leg or foot",
     "Ask your surgeon when and how the tendon may be loaded.", "D"},
    {Sign::old_rupture, "old-rupture", stop, soon, "An earlier rupture of this tendon",
     "Ask a clinician before following a programme that was made for unruptured tendons.", "S: achilles-toolkit; D"},
    {Sign::numbness, "numbness", lock_impact, soon, "Burning, tingling or numbness",
     "A nerve may be involved. No impact until a clinician has looked at it.", "P: tu-2011; S: physiotutors"},
    {Sign::night_pain, "night-pain", lock_impact, soon, "Pain at night, or pain that disturbs sleep",
     "See a clinician. No impact until then.", "P: cht-nhs"},
    {Sign::several_joints, "several-joints", lock_impact, soon,
     "Lasting heel pain with no strain behind it, in several places, or after an infection of the gut or the genitals; "
     "or with psoriasis, bowel disease, an inflamed eye, or inflammatory back pain, in you or a close relative",
     "Ask a clinician whether a rheumatic illness should be looked for. No impact until then.",
     "P: nice-ng65; S: pallantmedical, iatrox"},
    {Sign::stiff_swollen_joints, "stiff-swollen-joints", lock_impact, soon,
     "Morning stiffness of more than 30 minutes together with swollen joints",
     "Ask a clinician whether a rheumatic illness should be looked for. No impact until then.", "P: northern-trust"},
    {Sign::distal_pain, "distal-pain", advise, routine, "Pain at the heel bone, where the tendon ends",
     "Stay on the floor: no drop below the step. If it stays, start an episode with --site insertional.",
     "P: silbernagel-2020, jonsson-2008"},
    {Sign::both_tendons, "both-tendons", advise, routine, "Both tendons painful",
     "Mention it to your clinician. With lumps on the tendons or early heart disease in the family, ask for a "
     "cholesterol test.",
     "P: nice-cg71"},
    {Sign::oral_steroid, "oral-steroid", advise, routine, "Long-term steroid tablets, a transplant, or kidney disease",
     "Tendons tear more easily. Speak to your clinician before any hopping or jumping.",
     "S: fda-2008; P: van-der-vlist-2019; D"},
    {Sign::slow_healing, "slow-healing", advise, routine,
     "Diabetes, an inflammatory disease, gout, thyroid disease, or aromatase inhibitors",
     "Healing may be slower. With diabetes, check your feet.", "G; P: springeropen-2022"},
    {Sign::programme_stop, "programme-stop", stop, soon,
     "Something for which your programme says to stop and see a clinician",
     "Show a clinician what happened before you go on.", "D"},
}};

static_assert(std::ranges::all_of(signs, [place = 0U](const SignInfo& info) mutable {
  return static_cast<unsigned>(info.sign) == place++;
}));

}  // namespace

std::span<const SignInfo> all_signs() { return signs; }

const SignInfo& info(Sign sign) { return signs[static_cast<std::size_t>(sign)]; }

std::optional<Sign> sign_from(std::string_view id) {
  const auto found = std::ranges::find(signs, id, &SignInfo::id);
  if (found == signs.end()) return std::nullopt;
  return found->sign;
}

Signs signs_that(SignClass what) {
  Signs all;
  for (const auto& sign : signs) {
    if (sign.what == what) all.add(sign.sign);
  }
  return all;
}

}  // namespace achilles
